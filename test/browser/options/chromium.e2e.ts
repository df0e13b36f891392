import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { describeOptions } from './suite.ts';

describeOptions('chromium', launchChromium);
