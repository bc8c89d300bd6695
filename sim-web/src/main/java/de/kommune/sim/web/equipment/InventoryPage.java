package de.kommune.sim.web.equipment;

import de.kommune.sim.access.Caller;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.housing.inventory.boundary.Inventory;
import de.kommune.sim.housing.inventory.boundary.ItemCount;
import de.kommune.sim.housing.inventory.boundary.ItemLine;
import de.kommune.sim.housing.inventory.boundary.NewItems;
import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.ItemKind;
import de.kommune.sim.paper.Spreadsheet;
import de.kommune.sim.paper.TextTable;
import de.kommune.sim.web.housing.HousingWords;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The things of one house («Inventar der Unterkunft»): how many of each kind, each with its place and condition, new ones, and the table. */
@Named("equipmentInventoryPage")
@ViewScoped
public class InventoryPage implements Serializable {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";

    @EJB
    private Inventory inventory;

    @EJB
    private Estate estate;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    private Long id;
    private String facility;
    private List<SelectItem> sites;
    private List<ItemLine> lines;
    private List<ItemLine> writtenOff;
    private List<ItemCount> counts;

    private String site = "";
    private ItemKind kind;
    private ItemCondition condition = ItemCondition.GOOD;
    private String name;
    private int count = 1;
    private String tags;

    public void open() {
        FacilityView view = estate.get(id == null ? 0 : id, LocalDate.now(clock));
        facility = view.facility().getName();
        sites = ItemSite.choices(view, words);
        lines = inventory.ofFacility(id);
        writtenOff = inventory.writtenOff(id);
        counts = ItemCount.of(lines);
    }

    /** Enters so many, or as many as numbers were typed. */
    public String add() {
        ItemSite chosen = ItemSite.of(site);
        List<String> numbers = tags == null ? List.of() : Arrays.asList(tags.split("[,;]"));
        NewItems wanted = new NewItems(chosen.roomId(), chosen.bedId(), kind, name, condition, count, numbers);
        Notices.info("equipment.inventory.added", inventory.add(id, wanted).size());
        return "/equipment/inventory?faces-redirect=true&id=" + id;
    }

    public void spreadsheet() {
        List<ItemLine> rows = inventory.export(id);
        Spreadsheet.Head head = new Spreadsheet.Head(
                Texts.format("equipment.inventory.sheet"),
                Texts.format("estate.tables.watermark", caller.name(), LocalDateTime.now(clock)));
        Download.send(fileName("xlsx"), XLSX, Spreadsheet.of(head, headings(), cells(rows)));
    }

    public void text() {
        Download.send(fileName("csv"), CSV, TextTable.of(headings(), cells(inventory.export(id))));
    }

    private String fileName(String ending) {
        return Texts.format("equipment.inventory.fileName", facility, LocalDate.now(clock)) + "." + ending;
    }

    private static List<String> headings() {
        return Stream.of(
                        "equipment.item.tag",
                        "equipment.item.kind",
                        "equipment.item.name",
                        "equipment.item.site",
                        "equipment.item.condition",
                        "equipment.item.handedOn",
                        "equipment.item.writeOff",
                        "equipment.item.writtenOffOn")
                .map(heading -> Texts.format(heading))
                .toList();
    }

    private List<List<Object>> cells(List<ItemLine> rows) {
        return rows.stream()
                .map(line -> Arrays.<Object>asList(
                        line.tag(),
                        Texts.label(line.kind()),
                        line.name(),
                        words.site(line),
                        Texts.label(line.condition()),
                        line.handedOn(),
                        Texts.label(line.writeOff()),
                        line.writtenOffOn()))
                .toList();
    }

    public long getOut() {
        return lines.stream().filter(ItemLine::isOut).count();
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    public ItemCondition[] getConditions() {
        return ItemCondition.values();
    }

    public String getFacility() {
        return facility;
    }

    public List<SelectItem> getSites() {
        return sites;
    }

    public List<ItemLine> getLines() {
        return lines;
    }

    public List<ItemLine> getWrittenOff() {
        return writtenOff;
    }

    public List<ItemCount> getCounts() {
        return counts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public ItemCondition getCondition() {
        return condition;
    }

    public void setCondition(ItemCondition condition) {
        this.condition = condition;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
