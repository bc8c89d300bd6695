package de.kommune.sim.web.consents;

import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import java.io.Serializable;
import java.util.Set;

/** To whom, and which kinds of details: the part that the forms for consents and disclosures share. */
public class RecipientForm implements Serializable {

    private RecipientKind kind;
    private String name;
    private DataCategory[] categories = {};

    /** The form begins with these. */
    void begin(Recipient recipient, Set<DataCategory> chosen) {
        kind = recipient.getKind();
        name = recipient.getName();
        categories = chosen.toArray(DataCategory[]::new);
    }

    Recipient recipient() {
        return new Recipient(kind, name);
    }

    Set<DataCategory> chosen() {
        return Set.of(categories);
    }

    public RecipientKind[] getKinds() {
        return RecipientKind.values();
    }

    public DataCategory[] getAllCategories() {
        return DataCategory.values();
    }

    public RecipientKind getKind() {
        return kind;
    }

    public void setKind(RecipientKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DataCategory[] getCategories() {
        return categories.clone();
    }

    public void setCategories(DataCategory[] categories) {
        this.categories = categories.clone();
    }
}
