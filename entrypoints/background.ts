import { defineBackground } from '#imports';
import { createApp } from '../lib/app';
import { browserPorts } from '../lib/app/browser-ports';

export default defineBackground(() => createApp(browserPorts()));
