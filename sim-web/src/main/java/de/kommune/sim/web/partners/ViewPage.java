package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.PartnerContacts;
import de.kommune.sim.partners.boundary.PartnerView;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A partner («Partner»): what it offers, when and where, whom to call, and what was agreed. */
@Named("partnersViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Partners partners;

    @EJB
    private PartnerContacts contacts;

    private Long id;
    private PartnerView view;
    private String name;
    private String job;
    private String phone;
    private String mail;

    public void open() {
        view = partners.get(id == null ? 0 : id);
    }

    public String note() {
        contacts.note(id, name, job, new Contact(phone, mail));
        Notices.info("partners.view.contactNoted");
        return again();
    }

    public String strike(long contactId) {
        contacts.strike(contactId);
        Notices.info("partners.view.contactStruck");
        return again();
    }

    public String end() {
        partners.end(id, view.partner().getVersion());
        Notices.info("partners.view.endedNow");
        return again();
    }

    public String resume() {
        partners.resume(id, view.partner().getVersion());
        Notices.info("partners.view.resumed");
        return again();
    }

    private String again() {
        return "/partners/view?faces-redirect=true&id=" + id;
    }

    public PartnerView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
