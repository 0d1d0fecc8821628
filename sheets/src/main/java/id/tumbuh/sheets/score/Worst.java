package id.tumbuh.sheets.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many of a long list by an order, and how long the list is. */
final class Worst<T> {
    private final int most;
    private final Comparator<T> order;
    private final PriorityQueue<T> kept;
    private long count;

    Worst(int most, Comparator<T> order) {
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T item) {
        count++;
        keep(item);
    }

    void addAll(Worst<T> other) {
        count += other.count;
        other.kept.forEach(this::keep);
    }

    long count() {
        return count;
    }

    List<T> inOrder() {
        List<T> list = new ArrayList<>(kept);
        list.sort(order);
        return list;
    }

    private void keep(T item) {
        if (kept.size() == most) {
            if (order.compare(item, kept.element()) >= 0) {
                return;
            }
            kept.remove();
        }
        kept.add(item);
    }
}
