import BallerServing
import BallerUsers

/// All that an account has, for its owner.
struct AccountPage {
    let user: User
    let token: SecretToken
    let favourites: [Favourite]
    let saved: [SavedQuery]
    let keys: [UserKey]
    let sessions: [SessionRecord]
    let hasFeed: Bool
    /// `nil` where nothing is served.
    let directory: Directory?
    /// A key or an address of a feed that was just made, which is shown this once.
    var secret: (id: String, words: String, text: String)?

    init(_ visit: Visit, _ accounts: Accounts, _ directory: Directory?) async throws {
        user = try visit.user
        token = visit.token
        self.directory = directory
        favourites = try await Favourites(accounts).all(of: user)
        saved = try await SavedQueries(accounts).all(of: user)
        keys = try await UserKeys(accounts).all(of: user)
        sessions = try await Sessions(accounts).all(of: user)
        hasFeed = try await OwnFeed(accounts).isThere(of: user)
    }

    var page: Page {
        Page(
            "Account",
            "What belongs to your account.",
            nil,
            [
                WordsBlock(
                    "who",
                    .lead,
                    [Run("Signed in as \(user.address)\(user.role == .admin ? ", an admin" : "").")]
                ),
                action("sign-out", AccountPath.signOut, "Sign out"),
                secret.map {
                    SectionBlock(
                        $0.id,
                        "Only shown now",
                        [WordsBlock("once", .note, [Run($0.words)]), CodeBlock("secret", $0.text)]
                    )
                },
                favouritesSection, savedSection, keysSection, feedSection, sessionsSection, passwordSection,
                dataSection,
            ]
        )
    }

    private func action(
        _ id: String,
        _ path: String,
        _ button: String,
        hidden: [(name: String, value: String)] = [],
        fields: [ActionForm.Field] = []
    ) -> ActionForm {
        ActionForm(id: id, action: path, token: token, hidden: hidden, fields: fields, button: button)
    }

    private var favouritesSection: SectionBlock {
        guard !favourites.isEmpty else {
            let words =
                "Pages of players and teams have a button to follow them; the front page then has their last games."
            return SectionBlock("favourites", "Favourites", [WordsBlock("favourites-none", .plain, [Run(words)])])
        }
        let table = Table(
            "Favourites",
            [
                .text("Name") { (row: Favourite) in row.shown(in: directory) },
                .text("Kind") { .text($0.kind.rawValue) },
                .text("Since") { .text($0.addedAt.day) },
            ],
            rows: favourites
        )
        let forms = favourites.enumerated().map { place, favourite in
            action(
                "unfollow-\(place)",
                AccountPath.favourites,
                "Unfollow \(favourite.name)",
                hidden: [
                    ("kind", favourite.kind.rawValue), ("key", favourite.key), ("wish", "remove"),
                    ("back", AccountPath.home),
                ]
            )
        }
        return SectionBlock("favourites", "Favourites", [TableBlock("favourites-table", table.asWords)] + forms)
    }

    private var savedSection: SectionBlock {
        guard !saved.isEmpty else {
            let words =
                "Finders, questions of the library and the console have a form to save what they ask; it is asked again of new data, and you see what changed."
            return SectionBlock("saved", "Saved questions", [WordsBlock("saved-none", .plain, [Run(words)])])
        }
        let table = Table(
            "Saved questions",
            [
                .text("Question") { (row: SavedQuery) in .text(row.title, link: AccountPath.saved(row.id)) },
                .text("Answer") { $0.state },
                .text("Asked last") { .text($0.checkedAt?.moment ?? "not yet") },
            ],
            rows: saved
        )
        return SectionBlock("saved", "Saved questions", [TableBlock("saved-table", table.asWords)])
    }

    private var keysSection: SectionBlock {
        let table = Table(
            "Keys",
            [
                .text("Name") { (row: UserKey) in .text(row.name) },
                .text("For") { .text($0.scopes.map(\.rawValue).sorted().joined(separator: ", ")) },
                .text("Rate") { .text($0.rateClass.rawValue) },
                .text("Made") { .text($0.createdAt.day) },
                .text("Last used") { .text($0.usedAt?.moment ?? "never") },
            ],
            rows: keys
        )
        let scopes = UserKey.Scope.allCases.map { scope in
            ActionForm.Field(
                kind: .checkbox,
                name: "scope",
                label: scope.label,
                value: scope.rawValue,
                isChosen: scope == .read
            )
        }
        return SectionBlock(
            "keys",
            "Keys for programs",
            [
                WordsBlock(
                    "keys-about",
                    .plain,
                    [
                        "A program sends a key as ", Run("X-API-Key", link: ProblemKind.page),
                        ", and has a limit of its own.",
                    ]
                ),
                TableBlock("keys-table", table.asWords),
            ]
                + keys.map { action("remove-key-\($0.id)", AccountPath.removeKey($0.id), "Remove \($0.name)") }
                + [
                    action(
                        "add-key",
                        AccountPath.keys,
                        "Make a key",
                        fields: [.init(kind: .text, name: "name", label: "Name of a new key")] + scopes
                    )
                ]
        )
    }

    private var feedSection: SectionBlock {
        let words =
            hasFeed
            ? "The feed of changed answers has an address that only you know. A new one ends it."
            : "Changed answers come as a feed, under an address that only you know."
        return SectionBlock(
            "feed",
            "Feed of changes",
            [
                WordsBlock("feed-about", .plain, [Run(words)]),
                action(
                    "new-feed",
                    AccountPath.feed,
                    hasFeed ? "New address" : "Make an address",
                    hidden: [("wish", "add")]
                ),
                hasFeed ? action("no-feed", AccountPath.feed, "End the feed", hidden: [("wish", "remove")]) : nil,
            ]
        )
    }

    private var sessionsSection: SectionBlock {
        let table = Table(
            "Sessions",
            [
                .text("Browser") { (row: SessionRecord) in .text(row.agent.isEmpty ? "not said" : row.agent) },
                .text("Since") { .text($0.createdAt.moment) },
                .text("Last seen") { .text($0.seenAt.moment) },
            ],
            rows: sessions
        )
        return SectionBlock(
            "sessions",
            "Where you are signed in",
            [
                TableBlock("sessions-table", table.asWords),
                action("sign-out-everywhere", AccountPath.signOutEverywhere, "Sign out everywhere"),
            ]
        )
    }

    private var passwordSection: SectionBlock {
        SectionBlock(
            "password",
            "Password",
            [
                action(
                    "new-password",
                    AccountPath.newPassword,
                    "Change the password",
                    fields: [
                        .init(
                            kind: .password,
                            name: "password",
                            label: "Old password",
                            autocomplete: "current-password"
                        ),
                        .init(kind: .password, name: "new", label: "New password", autocomplete: "new-password"),
                    ]
                )
            ]
        )
    }

    private var dataSection: SectionBlock {
        SectionBlock(
            "data",
            "Your data",
            [
                WordsBlock(
                    "export",
                    .plain,
                    [
                        "All that is known of you ", Run("as JSON", link: AccountPath.export),
                        ". Erasing takes all of it out at once; backups of the operator still have it for a while.",
                    ]
                ),
                action(
                    "delete",
                    AccountPath.delete,
                    "Erase the account",
                    fields: [
                        .init(kind: .password, name: "password", label: "Password", autocomplete: "current-password")
                    ]
                ),
            ]
        )
    }
}

extension UserKey.Scope {
    fileprivate var label: String {
        switch self {
        case .read: "The data"
        case .sql: "The console"
        case .me: "This account"
        }
    }
}

extension SavedQuery {
    /// What became of the answer.
    fileprivate var state: Value {
        if failure != nil { return .text("no answer", tone: .bad) }
        guard latest != nil else { return .text("not asked yet", tone: .quiet) }
        return isChanged ? .text("changed", link: AccountPath.saved(id), tone: .bad) : .text("as expected", tone: .good)
    }
}
