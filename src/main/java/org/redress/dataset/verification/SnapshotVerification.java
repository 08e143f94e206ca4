package org.redress.dataset.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redress.dataset.SnapshotCheck;

/**
 * Reads every file of a snapshot from end to end and compares it with {@code datapackage.json} and with the other files:
 * checksums, sizes, numbers of rows, CSV with Parquet cell by cell, keys that must be unique and references to rows that
 * must be there. What it holds in memory does not grow with the snapshot.
 */
public final class SnapshotVerification implements SnapshotCheck {

    /**
     * Verifies a snapshot.
     *
     * @throws NotASnapshotException if there is nothing to verify
     * @throws IOException if a file cannot be read
     */
    public Verdict verify(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotASnapshotException(folder, Files.exists(folder) ? "not a folder" : "there is no such folder");
        }
        Path snapshot = folder.toRealPath();
        FolderListing listing = FolderListing.of(snapshot);
        if (!listing.isOfSnapshot()) {
            throw new NotASnapshotException(folder, "it holds no " + DescribedPackage.FILE);
        }
        try {
            return verify(snapshot, listing, DescribedPackage.read(snapshot));
        } catch (DamagedFileException e) {
            return new Verdict(0, 0, 0, List.of(e.in(DescribedPackage.FILE)));
        }
    }

    @Override
    public void requireIntact(Path snapshot) throws IOException {
        Verdict verdict = verify(snapshot);
        if (!verdict.isIntact()) {
            throw new DamagedSnapshotException(snapshot, verdict.damage());
        }
    }

    /**
     * Whether the folder holds every file of a snapshot in its full size: a short look, that reads none of them.
     *
     * @throws IOException if the folder cannot be read
     */
    public boolean looksComplete(Path snapshot) throws IOException {
        try {
            DescribedPackage description = DescribedPackage.read(snapshot);
            if (!FolderListing.of(snapshot).compareWith(description).isEmpty()) {
                return false;
            }
            for (DescribedFile file : description.files().toList()) {
                if (Files.size(snapshot.resolve(file.name())) != file.bytes()) {
                    return false;
                }
            }
            return true;
        } catch (DamagedFileException e) {
            return false;
        }
    }

    private static Verdict verify(Path snapshot, FolderListing listing, DescribedPackage description)
            throws IOException {
        List<Damage> damage = new ArrayList<>(listing.compareWith(description));
        List<TableCheck> checks = description.tables().stream()
                .filter(listing::hasBoth)
                .map(table -> new TableCheck(snapshot, description, table))
                .toList();
        TableChecks.run(checks);
        checks.forEach(check -> damage.addAll(check.damage()));
        return new Verdict(description.tables().size(), description.rows(), description.bytes(), damage);
    }
}
