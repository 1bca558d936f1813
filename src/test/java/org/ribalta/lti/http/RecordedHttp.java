package org.ribalta.lti.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A network of prepared answers that remembers who was called. Unprepared addresses are down. */
public final class RecordedHttp implements HttpExchange {

  private final Map<URI, Deque<HttpAnswer>> answers = new ConcurrentHashMap<>();
  private final List<HttpCall> calls = Collections.synchronizedList(new ArrayList<>());

  /** Prepares answers for an address; the last one is given for ever. */
  public RecordedHttp answer(URI uri, HttpAnswer... prepared) {
    answers.put(uri, new ArrayDeque<>(List.of(prepared)));
    return this;
  }

  public RecordedHttp answer(URI uri, int status, String body) {
    return answer(uri, new HttpAnswer(status, Map.of(), body));
  }

  public void takeDown(URI uri) {
    answers.remove(uri);
  }

  public List<HttpCall> calls() {
    return List.copyOf(calls);
  }

  public HttpCall lastCall() {
    return calls.get(calls.size() - 1);
  }

  @Override
  public synchronized HttpAnswer send(HttpCall call) throws IOException {
    calls.add(call);
    Deque<HttpAnswer> prepared = answers.get(call.uri());
    if (prepared == null) {
      throw new ConnectException("refused");
    }
    return prepared.size() > 1 ? prepared.poll() : prepared.peek();
  }
}
