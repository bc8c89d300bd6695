package de.kommune.sim.web.matters;

import de.kommune.sim.access.Permission;
import de.kommune.sim.authorities.competence.boundary.CompetenceLine;
import de.kommune.sim.authorities.competence.boundary.Competences;
import de.kommune.sim.authorities.competence.entity.OwnRoom;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.procedures.matters.boundary.AuthorityMatters;
import de.kommune.sim.procedures.matters.boundary.MatterLine;
import de.kommune.sim.procedures.matters.boundary.NewMatter;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The matters of a client («Angelegenheiten»), and beginning one. */
@Named("mattersListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private AuthorityMatters matters;

    @EJB
    private Competences competences;

    @EJB
    private Cases cases;

    @Inject
    private Shell shell;

    private final String token = UUID.randomUUID().toString();
    private Long caseId;
    private SimCase simCase;
    private List<MatterLine> lines;
    private List<CompetenceLine> choices;
    private String matterCode;
    private String authority;
    private String authorityWhy;

    public void open() {
        simCase = cases.get(caseId == null ? 0 : caseId).simCase();
        lines = matters.ofCase(caseId);
        choices = competences.list();
    }

    /** What has a room of its own is begun there. */
    public String begin() {
        OwnRoom room = choices.stream()
                .filter(choice -> choice.matter().getCode().equals(matterCode))
                .findFirst()
                .map(choice -> choice.matter().getKeptIn())
                .orElse(null);
        if (room != null) {
            Notices.info("matters.elsewhere." + room);
            return (room == OwnRoom.ASYLUM ? "/asylum/list" : "/reunion/list") + "?faces-redirect=true&caseId="
                    + caseId;
        }
        long id = matters.begin(caseId, new NewMatter(matterCode, authority, authorityWhy, token))
                .getId();
        Notices.info("matters.begun");
        return "/matters/view?faces-redirect=true&id=" + id;
    }

    public boolean isWritable() {
        return simCase.getStatus().isLive() && shell.may(Permission.PROCEDURE_WRITE.name());
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<MatterLine> getLines() {
        return lines;
    }

    public List<CompetenceLine> getChoices() {
        return choices;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getMatterCode() {
        return matterCode;
    }

    public void setMatterCode(String matterCode) {
        this.matterCode = matterCode;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getAuthorityWhy() {
        return authorityWhy;
    }

    public void setAuthorityWhy(String authorityWhy) {
        this.authorityWhy = authorityWhy;
    }
}
