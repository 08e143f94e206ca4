package org.redress.job;

import org.redress.state.DamagedRecordException;

/** Thrown when the tables that were written do not account for every file of the inventory. */
class LostFilesException extends DamagedRecordException {

    private static final long serialVersionUID = 1L;

    LostFilesException(int files, long decisions, long rejects) {
        super("of " + files + " files " + decisions + " became decisions and " + rejects + " rejects");
    }
}
