import BallerCore
import BallerServing
import BallerUsers

/// What a signed-in reader sees on a page beside what everybody sees: who he is, and what he can do with the page.
struct ReaderBar {
    let session: UserSession
    /// The page, as it was asked for.
    let target: String
    let directory: Directory?
    let favourites: [Favourite]

    var blocks: [any Block] {
        [
            WordsBlock("reader", .quiet, ["Signed in as ", Run(session.user.address, link: AccountPath.home), "."]),
            follow ?? save,
        ].compactMap(\.self)
    }

    private var path: [Substring] { target.prefix { $0 != "?" }.split(separator: "/") }

    /// The player or team of the page.
    private var subject: (kind: Favourite.Kind, key: String, name: String)? {
        guard let directory, path.count >= 2,
            let kind = path[0] == "players" ? Favourite.Kind.player : path[0] == "teams" ? .team : nil,
            let key = String(path[1]).percentDecoded, let found = try? kind.found(key, in: directory)
        else { return nil }
        return (kind, found.key, found.name)
    }

    private var follow: ActionForm? {
        guard let subject else { return nil }
        let isFollowed = favourites.contains { $0.kind == subject.kind && $0.key == subject.key }
        return ActionForm(
            id: "follow",
            action: AccountPath.favourites,
            token: session.token,
            hidden: [
                ("kind", subject.kind.rawValue), ("key", subject.key), ("wish", isFollowed ? "remove" : "add"),
                ("back", target),
            ],
            button: isFollowed ? "Unfollow \(subject.name)" : "Follow \(subject.name)"
        )
    }

    private var save: ActionForm? {
        let isQuestion = path.first == "find" && path.count == 2 || path.first == "queries" && path.count == 2
        guard isQuestion || (path == ["sql"] && target.contains("q=")) else { return nil }
        return ActionForm(
            id: "save",
            action: AccountPath.saved,
            token: session.token,
            hidden: [("address", target)],
            fields: [.init(kind: .text, name: "title", label: "Save this question as")],
            button: "Save"
        )
    }
}
