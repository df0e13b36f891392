import { launchChromium } from '../../lib/cli/browser/chromium.ts';
import { launchFirefox } from '../../lib/cli/browser/firefox.ts';
import { describeLongLife } from './long-life.ts';

describeLongLife('Chromium', launchChromium);
describeLongLife('Firefox', launchFirefox);
