package de.kommune.sim.web.handover;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.handover.entity.ItemFacts;
import de.kommune.sim.web.shell.Preview;

/** Answers with a document out of a package («Vorschau eines Stücks»), for either side. */
final class ShownItem {

    private ShownItem() {}

    static void send(ItemFacts facts, byte[] content) {
        if (facts.isText()) {
            throw new NotFoundException();
        }
        Preview.send(facts.format().getContentType(), content);
    }
}
