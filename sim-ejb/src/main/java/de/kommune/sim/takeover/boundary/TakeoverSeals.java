package de.kommune.sim.takeover.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What a takeover keeps under seal («Siegel»): the free text of the lists, and the lists themselves. */
@Dependent
public class TakeoverSeals {

    @Produces
    public static final SealedTable REMARKS = new SealedTable("takeover_remark", "row_id");

    @Produces
    public static final SealedTable FILES = new SealedTable("takeover_file_chunk", "file_id", "chunk_no");
}
