package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.PartnerFilter;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.PartnerKind;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;

/** What was last looked for in the directory («gemerkter Filter»). */
@Named
@SessionScoped
public class PartnerListState implements Serializable {

    private String text;
    private PartnerKind kind;
    private OfferTopic topic;
    private String language;
    private DayOfWeek openOn;
    private boolean openNow;
    private Long near;
    private boolean ended;

    PartnerFilter filter() {
        return new PartnerFilter(text, kind, topic, language, openOn, openNow, near, ended);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public OfferTopic getTopic() {
        return topic;
    }

    public void setTopic(OfferTopic topic) {
        this.topic = topic;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null || language.isEmpty() ? null : language;
    }

    public DayOfWeek getOpenOn() {
        return openOn;
    }

    public void setOpenOn(DayOfWeek openOn) {
        this.openOn = openOn;
    }

    public boolean isOpenNow() {
        return openNow;
    }

    public void setOpenNow(boolean openNow) {
        this.openNow = openNow;
    }

    public Long getNear() {
        return near;
    }

    public void setNear(Long near) {
        this.near = near;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
