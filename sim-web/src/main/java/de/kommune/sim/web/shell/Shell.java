package de.kommune.sim.web.shell;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What the frame around each page shows: rooms, the side of the wall, who is signed in, the way back. */
@Named
@RequestScoped
public class Shell {

    /** In the order in which one badge is chosen for somebody with several roles. */
    private static final List<Role> BY_WALL = List.of(
            Role.COUNSELLOR,
            Role.TEAM_LEAD,
            Role.VOLUNTEER_COORDINATOR,
            Role.BENEFIT_CLERK,
            Role.HOUSING_CLERK,
            Role.ASD_LIAISON,
            Role.DATA_PROTECTION,
            Role.IT_OPERATIONS,
            Role.COMMITTEE_REPORTER);

    @Inject
    private HttpServletRequest request;

    /** May the caller do that? For {@code rendered}; the boundary asks again. */
    public boolean may(String permission) {
        return Door.may(request, Permission.valueOf(permission));
    }

    public List<Room> getDailyRooms() {
        return rooms(Room.Section.DAILY);
    }

    public List<Room> getHelperRooms() {
        return rooms(Room.Section.HELPERS);
    }

    /** Whether there is any room beside the start page. */
    public boolean isFurnished() {
        return getDailyRooms().size() + getHelperRooms().size() + getTeamRooms().size() > 1;
    }

    public List<Room> getTeamRooms() {
        return rooms(Room.Section.TEAM);
    }

    private List<Room> rooms(Room.Section section) {
        return Rooms.navigation(section, permission -> Door.may(request, permission));
    }

    /** Is the shown page this room, or one that is reached from it: a page of the feature whose first room it is? */
    public boolean isIn(Room room) {
        return Rooms.of(currentPage()).filter(room::equals).isPresent();
    }

    /** The role that names the side of the wall; its badge is {@code access.wall.<ROLE>}. */
    public Role getWall() {
        return wall().orElse(null);
    }

    /** What this side of the wall writes, 50-2 does not read: the badge is drawn as sealed. */
    public boolean isSealed() {
        return wall().filter(role -> BY_WALL.indexOf(role) <= 2).isPresent();
    }

    private Optional<Role> wall() {
        return BY_WALL.stream()
                .filter(role -> request.isUserInRole(role.name()))
                .findFirst();
    }

    public String getAccount() {
        return request.getRemoteUser();
    }

    /** This page with its parameters, for the language switch. An error page repeats nothing of what was asked for. */
    public String getHere() {
        boolean errorPage = currentPage().startsWith("/errorpages/");
        return WayBack.to(currentPage(), errorPage ? null : request.getQueryString());
    }

    public String getOtherLanguage() {
        return "de"
                        .equals(FacesContext.getCurrentInstance()
                                .getViewRoot()
                                .getLocale()
                                .getLanguage())
                ? "en"
                : "de";
    }

    private static String currentPage() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
