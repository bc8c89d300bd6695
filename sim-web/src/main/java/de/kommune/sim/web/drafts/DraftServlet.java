package de.kommune.sim.web.drafts;

import de.kommune.sim.drafts.boundary.Drafts;
import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where a page sends what is being typed («Entwurf sichern»). A servlet and not a call of Faces: it needs no view, so it goes
 * on working in a page whose session ended and began anew. What another site sends does not come this far (OwnPages).
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Drafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String form = request.getParameter("form");
        String subject = request.getParameter("subject");
        if (form == null || subject == null || !subject.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String content = request.getParameter("content");
        if (content == null || content.isEmpty()) {
            drafts.discard(form, Long.parseLong(subject));
        } else {
            drafts.keep(form, Long.parseLong(subject), content);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
