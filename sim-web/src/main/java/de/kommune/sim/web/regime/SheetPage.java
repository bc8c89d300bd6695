package de.kommune.sim.web.regime;

import de.kommune.sim.access.Permission;
import de.kommune.sim.benefits.applications.boundary.ApplicationLine;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.regime.boundary.PersonSheet;
import de.kommune.sim.benefits.regime.boundary.PersonSheets;
import de.kommune.sim.web.shell.Shell;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What section 50-2 sees of a person («Leistungsblatt»), class of fields by class of fields. */
@Named("regimeSheetPage")
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PersonSheets sheets;

    @EJB
    private Applications applications;

    @Inject
    private transient Shell shell;

    private long personId;
    private PersonSheet sheet;
    private List<ApplicationLine> lines = List.of();

    public void open() {
        sheet = sheets.ofPerson(personId);
        if (shell.may(Permission.BENEFIT_READ.name())) {
            lines = applications.ofPerson(personId);
        }
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public List<ApplicationLine> getLines() {
        return lines;
    }

    public long getPersonId() {
        return personId;
    }

    public void setPersonId(long personId) {
        this.personId = personId;
    }
}
