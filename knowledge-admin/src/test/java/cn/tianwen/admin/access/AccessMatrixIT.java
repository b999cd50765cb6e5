package cn.tianwen.admin.access;

import cn.tianwen.access.AccessMatrixContract;
import cn.tianwen.access.Caller;
import cn.tianwen.access.RecordingCarrier;
import cn.tianwen.access.Row;
import cn.tianwen.access.StartedContext;
import cn.tianwen.access.Thing;
import cn.tianwen.access.World;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.admin.testing.AdminSite;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.item.NewItem;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who may use which address of the back office. */
class AccessMatrixIT extends AccessMatrixContract {

  private static final int ENOUGH_FOR_SHARED_PAGES = 3;

  @Override
  protected World start() throws IOException, InterruptedException {
    StartedContext context = new StartedContext();
    RecordingCarrier codes = new RecordingCarrier();
    AdminSite site = AdminSite.start(context, codes);
    Runtime.getRuntime().addShutdownHook(new Thread(site::close));
    World world = World.of(site.uri(), context.get(), codes);
    Editorial editorial = context.get().getBean(Editorial.class);
    for (String place : World.PLACES) {
      Principal writer =
          new Principal(UUID.randomUUID(), Set.of(new RoleGrant(Role.OPERATIONS_STAFF, place)));
      world.add(ContentRows.ITEM, item(editorial, writer, place, "an item of " + place));
    }
    Principal expert =
        world.callers().stream()
            .map(Caller::principal)
            .filter(who -> who.grants().stream().anyMatch(grant -> grant.role() == Role.EXPERT))
            .findFirst()
            .orElseThrow();
    world.add(ContentRows.ITEM, item(editorial, expert, World.COUNTY, "an item of the expert"));
    return world;
  }

  private static Thing item(Editorial editorial, Principal writer, String place, String name) {
    ItemText text =
        new ItemText(
            "雨季果园排水",
            null,
            "fruit",
            List.of("荔枝"),
            "",
            "",
            "",
            "<p>雨前清沟，雨后两小时内排干。</p>",
            IntellectualProperty.UNKNOWN,
            null);
    ContentItem item =
        editorial.items().create(writer, new NewItem(ContentKind.TRAINING, place, "农技站", text));
    return new Thing(
        name,
        item.id().toString(),
        item.id().toString(),
        new Target(item.regionPath(), item.owner()));
  }

  @Override
  protected List<Row> rows(World world) {
    return ContentRows.all();
  }

  /** The pages of accounts and people are asked by everybody in the public application. */
  @Override
  protected List<Caller> callers(Row row) {
    List<Caller> everybody = super.callers(row);
    return ContentRows.isOfThisApplication(row)
        ? everybody
        : everybody.subList(0, ENOUGH_FOR_SHARED_PAGES);
  }
}
