package org.ribalta.directory.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribalta.directory.ChainLabel;

/**
 * Labels the reporting forest with intervals: one walk, in linear time, without recursion, so that
 * a chain as long as the company does no harm.
 *
 * <p>A cycle is cut above its member with the smallest id, so that its people stay in one chain and
 * the result does not depend on the order of arrival.
 */
public final class ChainLabelling {
  private static final int NONE = -1;

  private final List<UUID> people;
  private final int[] manager;
  private final boolean[] inCycle;
  private final int[] firstReport;
  private final int[] nextSibling;

  private ChainLabelling(Collection<UUID> everyone, Map<UUID, UUID> managers) {
    people = everyone.stream().sorted().toList();
    manager = new int[people.size()];
    inCycle = new boolean[people.size()];
    firstReport = filled(people.size());
    nextSibling = filled(people.size());
    Map<UUID, Integer> index = new HashMap<>();
    people.forEach(id -> index.put(id, index.size()));
    for (int i = 0; i < manager.length; i++) {
      manager[i] = index.getOrDefault(managers.get(people.get(i)), NONE);
    }
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    java.util.Arrays.fill(array, NONE);
    return array;
  }

  /**
   * Labels everyone.
   *
   * @param nodes the people, with the references to their managers
   * @param managers whom those references mean; who is absent here has no manager or a missing one
   */
  public static Labels label(List<ReportingNode> nodes, Map<UUID, UUID> managers) {
    ChainLabelling work =
        new ChainLabelling(nodes.stream().map(ReportingNode::id).toList(), managers);
    work.cutCycles();
    work.linkReports();
    Map<UUID, ChainLabel> labels = work.walk();
    Map<UUID, ReportingFlaw> flaws = work.cycles();
    nodes.stream()
        .filter(node -> node.managerReference() != null && !managers.containsKey(node.id()))
        .forEach(node -> flaws.put(node.id(), ReportingFlaw.MISSING_MANAGER));
    return new Labels(labels, flaws);
  }

  private void cutCycles() {
    int[] seenInWalk = filled(manager.length);
    for (int start = 0; start < manager.length; start++) {
      int at = start;
      while (at != NONE && seenInWalk[at] == NONE) {
        seenInWalk[at] = start;
        at = manager[at];
      }
      if (at != NONE && seenInWalk[at] == start) {
        cut(at);
      }
    }
  }

  private void cut(int member) {
    int smallest = member;
    int at = member;
    do {
      inCycle[at] = true;
      smallest = Math.min(smallest, at);
      at = manager[at];
    } while (at != member);
    manager[smallest] = NONE;
  }

  private void linkReports() {
    for (int i = manager.length - 1; i >= 0; i--) {
      if (manager[i] != NONE) {
        nextSibling[i] = firstReport[manager[i]];
        firstReport[manager[i]] = i;
      }
    }
  }

  private Map<UUID, ChainLabel> walk() {
    Map<UUID, ChainLabel> labels = new HashMap<>();
    int counter = 0;
    for (int root = 0; root < manager.length; root++) {
      if (manager[root] == NONE) {
        counter = walkFrom(root, counter, labels);
      }
    }
    return labels;
  }

  /** Goes down to the first report, across to the next one, and up when there is none. */
  private int walkFrom(int root, int start, Map<UUID, ChainLabel> labels) {
    int counter = start;
    List<Integer> entered = new ArrayList<>();
    int at = root;
    while (true) {
      entered.add(counter++);
      if (firstReport[at] != NONE) {
        at = firstReport[at];
        continue;
      }
      counter = close(at, counter, entered, labels);
      while (at != root && nextSibling[at] == NONE) {
        at = manager[at];
        counter = close(at, counter, entered, labels);
      }
      if (at == root) {
        return counter;
      }
      at = nextSibling[at];
    }
  }

  private int close(int at, int counter, List<Integer> entered, Map<UUID, ChainLabel> labels) {
    int depth = entered.size() - 1;
    labels.put(people.get(at), new ChainLabel(entered.remove(depth), counter, depth));
    return counter + 1;
  }

  private Map<UUID, ReportingFlaw> cycles() {
    Map<UUID, ReportingFlaw> flaws = new HashMap<>();
    for (int i = 0; i < inCycle.length; i++) {
      if (inCycle[i]) {
        flaws.put(people.get(i), ReportingFlaw.CYCLE);
      }
    }
    return flaws;
  }

  /**
   * The labels of everyone, and what is wrong with whom.
   *
   * @param flaws only of those with one
   */
  public record Labels(Map<UUID, ChainLabel> byPerson, Map<UUID, ReportingFlaw> flaws) {

    /** Counts the people with this flaw. */
    public int count(ReportingFlaw flaw) {
      return (int) flaws.values().stream().filter(flaw::equals).count();
    }
  }
}
