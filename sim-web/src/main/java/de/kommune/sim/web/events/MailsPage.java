package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.EventMails;
import de.kommune.sim.volunteering.events.boundary.MailBox;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What volunteers are told («Benachrichtigungen»): whom to ring up, what was not sent, what was. */
@Named("eventsMailsPage")
@ViewScoped
public class MailsPage implements Serializable {

    @EJB
    private EventMails mails;

    private MailBox box;

    public void open() {
        box = mails.box();
    }

    public String called(long mailId) {
        mails.called(mailId);
        Notices.info("events.mails.calledNow");
        return "/events/mails?faces-redirect=true";
    }

    public String again(long mailId) {
        mails.again(mailId);
        Notices.info("events.mails.againNow");
        return "/events/mails?faces-redirect=true";
    }

    public MailBox getBox() {
        return box;
    }
}
