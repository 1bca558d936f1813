package org.ribalta.platform.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Sees that requests arrive: a container that takes any free port tells nobody which. */
@WebListener
public class FirstRequest implements ServletRequestListener {
  @Inject private OwnWeb web;

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    web.reached();
  }
}
