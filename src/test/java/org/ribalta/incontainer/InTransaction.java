package org.ribalta.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Does something in a transaction of its own. */
@ApplicationScoped
public class InTransaction {
  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T call(Callable<T> work) throws Exception {
    return work.call();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable work) {
    work.run();
  }

  /** Changes rows and says how many. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int update(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }
}
