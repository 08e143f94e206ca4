package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names in a snapshot's folder. */
record FolderListing(Set<String> names) {

    /** What a snapshot holds besides tables; {@code run.json} tells times and is therefore described nowhere. */
    private static final List<String> COMPANIONS = List.of(DescribedPackage.FILE, "run.json", "report.html");

    /** What a folder has to hold some of to be taken for a snapshot, or for what is left of one. */
    private static final List<String> SIGNS = List.of(DescribedPackage.FILE, "decisions.csv", "decisions.parquet");

    FolderListing {
        names = Set.copyOf(names);
    }

    static FolderListing of(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return new FolderListing(
                    children.map(child -> child.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    boolean isOfSnapshot() {
        return SIGNS.stream().anyMatch(names::contains);
    }

    boolean hasBoth(DescribedTable table) {
        return names.contains(table.csv().name())
                && names.contains(table.parquet().name());
    }

    /** Files that are missing and files that do not belong to the snapshot. */
    List<Damage> compareWith(DescribedPackage description) {
        List<String> expected = Stream.concat(description.files().map(DescribedFile::name), COMPANIONS.stream())
                .toList();
        List<Damage> damage = new ArrayList<>();
        expected.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> damage.add(new Damage(name, "is missing")));
        Set<String> others = new TreeSet<>(names);
        expected.forEach(others::remove);
        others.forEach(name -> damage.add(new Damage(name, "is not part of the snapshot")));
        return damage;
    }
}
