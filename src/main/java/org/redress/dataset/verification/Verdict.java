package org.redress.dataset.verification;

import java.util.List;

/**
 * What verifying a snapshot found.
 *
 * @param tables how many it describes
 * @param rows in all tables
 * @param bytes of all files that it describes
 * @param damage in the order of the tables; empty if the snapshot is intact
 */
public record Verdict(int tables, long rows, long bytes, List<Damage> damage) {

    public Verdict {
        damage = List.copyOf(damage);
    }

    public boolean isIntact() {
        return damage.isEmpty();
    }
}
