import { launchChromium } from '../../lib/cli/browser/chromium.ts';
import { describeExtension } from './suite.ts';

describeExtension('chromium', launchChromium);
