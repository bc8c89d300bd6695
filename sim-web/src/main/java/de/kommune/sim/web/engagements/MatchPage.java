package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.engagements.boundary.Engagements;
import de.kommune.sim.volunteering.requests.boundary.HelpDeskView;
import de.kommune.sim.volunteering.requests.boundary.HelpRequests;
import de.kommune.sim.volunteering.requests.boundary.MatchView;
import de.kommune.sim.volunteering.requests.boundary.Matchings;
import de.kommune.sim.volunteering.requests.boundary.RankedLine;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who fits a request («Zuordnung»): the best with reasons, the excluded with why, and the way on. */
@Named("engagementsMatchPage")
@ViewScoped
public class MatchPage implements Serializable {

    private static final int SHOWN = 10;

    @EJB
    private HelpRequests requests;

    @EJB
    private Matchings matchings;

    @EJB
    private Engagements engagements;

    @Inject
    private Clock clock;

    private Long id;
    private HelpDeskView view;
    private MatchView match;
    private LocalDate day;

    public void open() {
        view = requests.get(id == null ? 0 : id);
        match = isOpen() ? matchings.of(id) : null;
        day = LocalDate.now(clock);
    }

    public String propose(long volunteerId) {
        requests.propose(id, version(), volunteerId);
        Notices.info("engagements.match.proposed");
        return again();
    }

    public String takeBack() {
        requests.takeBack(id, version());
        Notices.info("engagements.match.takenBack");
        return again();
    }

    public String giveUp() {
        requests.giveUp(id, version());
        Notices.info("engagements.match.givenUp");
        return again();
    }

    public String start() {
        long engagementId = engagements.start(id, version(), day).getId();
        Notices.info("engagements.match.started");
        return "/engagements/view?faces-redirect=true&id=" + engagementId;
    }

    private int version() {
        return view.request().getVersion();
    }

    private String again() {
        return "/engagements/match?faces-redirect=true&id=" + id;
    }

    public final boolean isOpen() {
        return view.request().getState() == HelpState.OPEN;
    }

    /** Somebody is proposed, or the client has said yes. */
    public boolean isProposed() {
        return view.request().getState() == HelpState.PROPOSED || isAgreed();
    }

    public final boolean isAgreed() {
        return view.request().getState() == HelpState.AGREED;
    }

    public HelpDeskView getView() {
        return view;
    }

    public MatchView getMatch() {
        return match;
    }

    public List<RankedLine> getFirst() {
        return match.ranked().stream().limit(SHOWN).toList();
    }

    public List<RankedLine> getOthers() {
        return match.ranked().stream().skip(SHOWN).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
