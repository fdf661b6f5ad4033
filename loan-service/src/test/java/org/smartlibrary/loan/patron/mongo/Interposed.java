package org.smartlibrary.loan.patron.mongo;

import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;

/** A collection before whose first call of one name something else happens. */
final class Interposed {

  private Interposed() {}

  @SuppressWarnings("unchecked")
  static MongoCollection<Document> before(
      MongoCollection<Document> collection, String call, Runnable meanwhile) {
    var pending = new AtomicBoolean(true);
    return (MongoCollection<Document>)
        Proxy.newProxyInstance(
            Interposed.class.getClassLoader(),
            new Class<?>[] {MongoCollection.class},
            (_, method, arguments) -> {
              if (method.getName().equals(call) && pending.getAndSet(false)) {
                meanwhile.run();
              }
              try {
                return method.invoke(collection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
