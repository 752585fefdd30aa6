import './shared/fonts.css';
import './shared/tokens.css';
import './shared/base.css';
import './shared/controls.css';
import { mount } from 'svelte';
import App from './views/App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
