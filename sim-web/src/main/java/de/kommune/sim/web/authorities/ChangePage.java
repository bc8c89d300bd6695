package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.AssignmentView;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The authority wrote something else («Angaben ändern»), for instance another day. */
@Named("authoritiesChangePage")
@ViewScoped
public class ChangePage implements Serializable {

    @EJB
    private Assignments assignments;

    private Long id;
    private AssignmentView view;
    private FactsForm facts;
    private List<AssignmentBasis> bases;

    public void open() {
        view = assignments.get(id == null ? 0 : id);
        facts = new FactsForm(view.facts());
        bases = assignments.bases(view.facts().announcedOn());
    }

    public String save() {
        assignments.change(id, view.line().version(), facts.facts());
        Notices.info("authorities.change.saved");
        return "/authorities/view?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return view.line().household().get(0).name();
    }

    public FactsForm getFacts() {
        return facts;
    }

    public List<AssignmentBasis> getBases() {
        return bases;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
