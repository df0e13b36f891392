import { launchFirefox } from '../../lib/cli/browser/firefox.ts';
import { describeExtension } from './suite.ts';

describeExtension('firefox', launchFirefox);
