import BallerArtifact
import BallerCore

/// Failing rows that somebody accepts, and what came of it.
struct WaiversPage {
    static let fields = ["check_name", "key_pattern", "reason", "owner", "expires_on"]

    let canWaive: Bool
    let waivers: [Manifest.Waiver]

    var page: Page {
        Page(
            "Waivers",
            "Failing rows that somebody accepts until a day.",
            nil,
            crumbs: [Run("Operation", link: SitePath.admin)],
            [
                waivers.isEmpty
                    ? WordsBlock.empty("none", "The artifact was built without waivers.")
                    : TableBlock("waivers", table, style: "prose"),
                canWaive
                    ? SectionBlock("add", "Accept failing rows", [form])
                    : WordsBlock("where", .note, ["Waivers are lines of the file that build.waivers names."]),
            ]
        )
    }

    private var form: ActionForm {
        ActionForm(
            id: "waive",
            action: SitePath.adminWaivers,
            fields: [
                ActionForm.Field(kind: .text, name: "check_name", label: "Check"),
                ActionForm.Field(kind: .text, name: "key_pattern", label: "Rows: column=value, or *"),
                ActionForm.Field(kind: .text, name: "reason", label: "Reason"),
                ActionForm.Field(kind: .text, name: "owner", label: "Who answers for it"),
                ActionForm.Field(kind: .date, name: "expires_on", label: "Until"),
            ],
            buttons: [ActionForm.Button(text: "Accept from the next build on")]
        )
    }

    private var table: Table<Manifest.Waiver> {
        Table(
            "Waivers of the served artifact",
            [
                .text("Check") { .text($0.check, link: SitePath.check($0.check)) }, .text("Rows") { .text($0.key) },
                Column(.words("Let pass")) { .count($0.rows) },
                .text("Use") {
                    $0.rows == 0 ? .text("unused: remove it if the fault is mended", tone: .bad) : .text("used")
                },
                .text("Reason") { .text($0.reason) }, .text("Owner") { .text($0.owner) },
                .text("Until") { .text($0.expiresOn) },
            ],
            rows: waivers
        )
    }
}
