package de.kommune.sim.web.seal;

import de.kommune.sim.seal.boundary.SealKeys;
import de.kommune.sim.seal.boundary.SealUse;
import de.kommune.sim.web.text.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The keys of the seals («Schlüssel der Versiegelung»), for those who run the server. */
@Named("sealKeysPage")
@ViewScoped
public class KeysPage implements Serializable {

    @EJB
    private SealKeys keys;

    private List<SealUse> uses;

    @PostConstruct
    void load() {
        uses = keys.uses();
    }

    public String reseal() {
        keys.reseal();
        Notices.info("seal.keys.started");
        return "/seal/keys?faces-redirect=true";
    }

    public List<SealUse> getUses() {
        return uses;
    }

    /** Whether anything lies under an older key. */
    public boolean isStale() {
        return uses.stream().anyMatch(use -> !use.current());
    }
}
