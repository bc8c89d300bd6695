package de.kommune.sim.web.partners;

import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerAddress;
import de.kommune.sim.partners.entity.PartnerFacts;
import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.persons.entity.Contact;
import java.io.Serializable;

/** The fields of who a partner is and where («Formular der Angaben»). */
public class PartnerForm implements Serializable {

    private String name;
    private PartnerKind kind;
    private String phone;
    private String mail;
    private String website;
    private String street;
    private String postcode;
    private String town;
    private Long near;
    private String latitude;
    private String longitude;
    private String hint;

    PartnerForm() {}

    PartnerForm(Partner partner) {
        name = partner.getName();
        kind = partner.getKind();
        phone = partner.getContact().getPhone();
        mail = partner.getContact().getMail();
        website = partner.getWebsite();
        street = partner.getStreet();
        postcode = partner.getPostcode();
        town = partner.getTown();
        near = partner.getPlace() == null ? null : partner.getPlace().getId();
        Spot spot = partner.getSpot();
        latitude = spot == null ? null : PartnerWords.degrees(spot.latitude());
        longitude = spot == null ? null : PartnerWords.degrees(spot.longitude());
        hint = partner.getHint();
    }

    PartnerFacts facts() {
        PartnerAddress address = new PartnerAddress(street, postcode, town, near, Spot.typed(latitude, longitude));
        return new PartnerFacts(name, kind, new Contact(phone, mail), website, address, hint);
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
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

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public Long getNear() {
        return near;
    }

    public void setNear(Long near) {
        this.near = near;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }
}
