package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.ribalta.access.control.FindOpenIdProvider;
import org.ribalta.access.openid.SignInRefusal;
import org.ribalta.platform.page.TextPage;

/** Writes the pages around a sign-in with the company's account. */
@ApplicationScoped
public class OpenIdPages {
  private AdminPages pages;
  private FindOpenIdProvider findProvider;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenIdPages() {}

  @Inject
  OpenIdPages(AdminPages pages, FindOpenIdProvider findProvider) {
    this.pages = pages;
    this.findProvider = findProvider;
  }

  /** Where a tenant's administrators sign in. */
  URI address(UUID tenant) {
    return findProvider.signIn(tenant);
  }

  /** The company's account first, the link by mail beside it. */
  Response start(HttpHeaders headers, UUID tenant) {
    String link = onward(headers, tenant, AdminPage.COMPANY);
    String or = "<h2>" + AdminPages.words(headers).html("company.or") + "</h2>";
    return pages.page(AdminPage.COMPANY, headers, link + or + pages.mailForm(headers, "btn"));
  }

  /** Says no more than what to do: whether we know somebody is not theirs to learn. */
  Response refused(HttpHeaders headers, UUID tenant, SignInRefusal.Next next) {
    AdminPage page =
        switch (next) {
          case AGAIN -> AdminPage.AGAIN;
          case ASK -> AdminPage.NOT_ADMITTED;
          case LATER -> AdminPage.PROVIDER_AWAY;
        };
    return pages.page(
        page,
        headers,
        TextPage.link(address(tenant), AdminPages.words(headers).text(page.key("action")), false)
            + TextPage.code(AdminPages.language(headers)));
  }

  private String onward(HttpHeaders headers, UUID tenant, AdminPage page) {
    return TextPage.link(
        URI.create(address(tenant) + "/go"),
        AdminPages.words(headers).text(page.key("action")),
        false);
  }
}
