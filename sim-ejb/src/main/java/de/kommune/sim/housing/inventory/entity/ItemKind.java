package de.kommune.sim.housing.inventory.entity;

/** What a thing is («Art des Inventars»). */
public enum ItemKind {
    BED,
    MATTRESS,
    BEDDING,
    WARDROBE,
    TABLE,
    CHAIR,
    REFRIGERATOR,
    COOKER,
    WASHING_MACHINE,
    KITCHENWARE,
    OTHER
}
