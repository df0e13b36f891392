import { launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { describeOptions } from './suite.ts';

describeOptions('firefox', launchFirefox);
