package app.outboard.demo;

import app.outboard.accounts.DemoDoor;
import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.platform.web.Access;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Routes;
import app.outboard.platform.web.Web;

/** Where the demo lives. */
public final class DemoRoutes {
    private DemoRoutes() {}

    public static void declare(Demo demo, DemoDoor door, Web web, RouteTable table, Routes<Member> agency) {
        var pages = new DemoPages(demo, door, web.flashes(), web.errors());
        table.open().post("/setup/demo", Access.OPEN, (ctx, open) -> pages.enter(ctx));
        agency.get("/{agency}/demo", Role.VIEWER, pages::show)
                .post("/{agency}/demo", Role.OWNER, pages::again)
                .events("/{agency}/demo/progress", Role.VIEWER, pages::progress)
                .post("/{agency}/demo/remove", Role.OWNER, pages::remove);
    }
}
