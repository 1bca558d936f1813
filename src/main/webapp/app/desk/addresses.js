// The addresses that others need of us. They start where this page came from.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { copyable, copyableText } from '../ui/copy.js';

const at = (path) => new URL(`../../${path}`, import.meta.url).href;

/** What an LMS asks for when a tool is registered by hand; `tool` is `tool.json`. */
export const toolAddresses = (tool) => html`
  ${copyable('our-login', t('address.login'), at('lti/login'))}
  ${copyable('our-launch', t('address.launch'), at('lti/launch'))}
  ${copyable('our-keys', t('address.keys'), at('lti/jwks'))}
  ${copyable('our-domain', t('address.domain'), new URL(at('')).host)}
  <details class="more"><summary>${t('address.all')}</summary>
    ${copyableText('our-tool', t('address.file'), tool, 'en')}
    <p class="small"><a href=${at('lti/tool.json')} target="_blank" rel="noopener">${t('address.allOpen')}</a></p></details>`;

/** What an identity provider or an HR system asks for. */
export const scimAddresses = () => html`${copyable('our-scim', t('address.scim'), at('scim/v2'))}`;

/** What the company's OpenID provider asks for, and where administrators then sign in. */
export const openIdAddresses = (tenant, connected) => html`
  ${copyable('our-callback', t('address.callback'), at(`admin/openid/${tenant}/callback`))}
  ${connected ? copyable('our-sign-in', t('address.signIn'), at(`admin/openid/${tenant}`)) : nothing}`;

export const tokenAddress = () => copyable('our-token', t('address.token'), at('oauth/token'));
