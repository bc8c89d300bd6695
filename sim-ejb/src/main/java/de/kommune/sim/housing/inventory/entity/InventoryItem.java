package de.kommune.sim.housing.inventory.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A thing that a shelter is furnished with («Inventarstück»), known by its number: in the store of the house, in a room, or at a bed. */
@Entity
@Table(name = "inventory_item")
public class InventoryItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private ItemKind kind;

    @Column(updatable = false, length = 80)
    private String name;

    @Column(nullable = false, updatable = false, length = 40)
    private String tag;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_condition", nullable = false, length = 8)
    private ItemCondition condition;

    @Enumerated(EnumType.STRING)
    @Column(name = "write_off", length = 12)
    private WriteOff writeOff;

    @Column(name = "written_off_on")
    private LocalDate writtenOffOn;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    protected InventoryItem() {}

    /** @param name of this very thing; may be missing */
    public InventoryItem(Facility facility, ItemKind kind, String name, ItemCondition condition, String notedBy) {
        this.facility = Objects.requireNonNull(facility, "facility");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = name == null || name.isBlank() ? null : name.strip();
        this.condition = Objects.requireNonNull(condition, "condition");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** Gives it its number, once. */
    public void number(String number) {
        if (tag != null) {
            throw new IllegalStateException("a thing is numbered once");
        }
        tag = Objects.requireNonNull(number, "number");
    }

    /**
     * It stands there from now on.
     *
     * @param where null for the store of the house
     * @param at null unless it belongs to a bed of the room
     */
    public void put(Room where, Place at, String account) {
        checkThere();
        room = where;
        place = at;
        notedBy = Objects.requireNonNull(account, "account");
    }

    /** Somebody looked at it. */
    public void assess(ItemCondition seen, String account) {
        checkThere();
        condition = Objects.requireNonNull(seen, "seen");
        notedBy = Objects.requireNonNull(account, "account");
    }

    /** It is no longer there; what was known of it stays readable. */
    public void writeOff(WriteOff why, LocalDate day, String account) {
        checkThere();
        writeOff = Objects.requireNonNull(why, "why");
        writtenOffOn = Objects.requireNonNull(day, "day");
        notedBy = Objects.requireNonNull(account, "account");
    }

    void checkThere() {
        if (writtenOffOn != null) {
            throw new BusinessException("housing.itemWrittenOff", tag, writtenOffOn);
        }
    }

    public Facility getFacility() {
        return facility;
    }

    /** Null in the store of the house. */
    public Room getRoom() {
        return room;
    }

    public String getTag() {
        return tag;
    }
}
