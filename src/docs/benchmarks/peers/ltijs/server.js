// A tool made with ltijs and its PostgreSQL plug-in, as its documentation shows: one platform, one page.
const lti = require('ltijs').Provider;
const Database = require('ltijs-sequelize');

const { PORT, ISSUER, CLIENT_ID, DATABASE_URL } = process.env;
const { hostname, port, username, password, pathname } = new URL(DATABASE_URL);

async function main() {
  const plugin = new Database(pathname.slice(1), username, password,
    { host: hostname, port, dialect: 'postgres', logging: false });
  lti.setup('a-key-that-encrypts-cookies', { plugin },
    { appRoute: '/', loginRoute: '/login', cookies: { secure: false, sameSite: '' }, devMode: false });
  lti.onConnect((token, req, res) => res.json({ name: token.userInfo.name, course: token.platformContext.context.title }));
  await lti.deploy({ port: PORT, silent: true });
  await lti.registerPlatform({
    url: ISSUER,
    name: 'Load',
    clientId: CLIENT_ID,
    authenticationEndpoint: `${ISSUER}/authorize`,
    accesstokenEndpoint: `${ISSUER}/token`,
    authConfig: { method: 'JWK_SET', key: `${ISSUER}/keys` },
  });
}

main();
