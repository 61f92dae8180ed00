import BallerCore
import BallerServing
import BallerUsers
import Foundation
import HTTPTypes
import Hummingbird

extension AccountRoutes {
    /// Favourites, saved questions, keys and the feed.
    func addBelongings(to routes: inout RouteList) {
        routes.add(
            post(AccountPath.favourites, "Follows a player or a team, or no longer.", ["kind", "key", "wish", "back"]) {
                visit,
                form in
                let user = try visit.user
                guard let kind = Favourite.Kind(rawValue: form["kind"]) else {
                    throw Problem.badParameter("kind", "That cannot be followed.", allowed: "player or team")
                }
                switch form["wish"] {
                case "add":
                    guard let directory = serving.current.peek?.directory else { throw ServingError.notServing }
                    let found = try kind.found(form["key"], in: directory)
                    try await Favourites(accounts).add(kind, found.key, name: found.name, of: user)
                case "remove": try await Favourites(accounts).remove(kind, form["key"], of: user)
                default: throw Problem.badParameter("wish", "That is no wish.", allowed: "add or remove")
                }
                return .see(form.back)
            }
        )
        addSaved(to: &routes)
        addKeys(to: &routes)
    }

    private func addSaved(to routes: inout RouteList) {
        routes.add(
            post(AccountPath.saved, "Saves a question.", ["title", "address"]) { visit, form in
                let user = try visit.user
                let address = try answers.checked(form["address"])
                let saved = SavedQueries(accounts)
                let id = try await saved.add(form["title"], address: address, of: user)
                await SavedQueryAsking(saved: saved, answers: answers).ask(id, address)
                return .see(AccountPath.saved(id))
            }
        )
        routes.add(
            get("\(AccountPath.saved)/{number}", "A saved question, with its answers old and new.") { visit in
                let (user, id) = (try visit.user, try visit.number)
                let saved = SavedQueries(accounts)
                let query = try await saved.one(id, of: user)
                let changes = try await saved.changes(of: user, in: id)
                return .page(SavedQueryPage(saved: query, changes: changes, token: visit.token).page)
            }
        )
        routes.add(
            post("\(AccountPath.saved)/{number}/accept", "Expects the latest answer from here on.") { visit, _ in
                let (user, id) = (try visit.user, try visit.number)
                try await SavedQueries(accounts).accept(id, of: user)
                return .see(AccountPath.saved(id))
            }
        )
        routes.add(
            post("\(AccountPath.saved)/{number}/remove", "Removes a saved question.") { visit, _ in
                try await SavedQueries(accounts).remove(try visit.number, of: try visit.user)
                return .see(AccountPath.home)
            }
        )
    }

    private func addKeys(to routes: inout RouteList) {
        let scopes = UserKey.Scope.allCases.map { "scope_\($0.rawValue)" }
        routes.add(
            post(AccountPath.keys, "Makes a key, and shows it this once.", ["name"] + scopes) { visit, form in
                let user = try visit.user
                let wanted = UserKey.Scope.allCases.filter { form["scope_\($0.rawValue)"] == "yes" }
                guard !wanted.isEmpty else {
                    throw Problem.badParameter("scope", "A key must be for something.", allowed: "one box or more")
                }
                let token = try await UserKeys(accounts).add(form["name"], Set(wanted), of: user)
                var page = try await AccountPage(visit, accounts, serving.current.peek?.directory)
                page.secret = ("new-key", "The new key. Keep it now: it is not shown again.", token.text)
                return .page(page.page)
            }
        )
        routes.add(
            post("\(AccountPath.keys)/{number}/remove", "Removes a key, which works no longer.") { visit, _ in
                try await UserKeys(accounts).remove(try visit.number, of: try visit.user)
                return .see(AccountPath.home)
            }
        )
        routes.add(
            post(AccountPath.feed, "Gives the feed of changes a new address, or none.", ["wish"]) { visit, form in
                let user = try visit.user
                guard form["wish"] == "add" else {
                    try await OwnFeed(accounts).remove(of: user)
                    return .see(AccountPath.home)
                }
                let token = try await OwnFeed(accounts).renew(of: user)
                var page = try await AccountPage(visit, accounts, serving.current.peek?.directory)
                let words = "The address of your feed. Give it to your reader now: it is not shown again."
                page.secret = ("feed-address", words, origin + AccountPath.feed(token.text))
                return .page(page.page)
            }
        )
        routes.add(
            get("\(AccountPath.feed)/{secret}", "A user's feed of changed answers, for who knows its address.") {
                visit in
                guard let user = try await OwnFeed(accounts).owner(of: visit.parameters.get("secret") ?? "") else {
                    throw Problem.notFound("There is nothing at this address.")
                }
                let changes = try await SavedQueries(accounts).changes(of: user)
                let feed = OwnChangesFeed(origin: origin, user: user, changes: changes)
                return .file(feed.atom, type: "application/atom+xml; charset=utf-8", name: nil)
            }
        )
    }

    /// The account itself: its page, its export, its end.
    func addOwnData(to routes: inout RouteList) {
        routes.add(
            get(AccountPath.home, "The account: favourites, saved questions, keys, sessions.") { visit in
                guard visit.session != nil else { return .see(AccountPath.signIn) }
                return .page(try await AccountPage(visit, accounts, serving.current.peek?.directory).page)
            }
        )
        routes.add(
            get(AccountPath.export, "All that is known of the account, as JSON.") { visit in
                let export = try await UserExport(of: try visit.user, accounts)
                let json = try ReportJSON.data(export)
                return .file(Array(json), type: "application/json", name: "account.json")
            }
        )
        routes.add(
            post(AccountPath.delete, "Erases the account.", ["password"]) { visit, form in
                let user = try visit.user
                try checkPace(visit)
                do {
                    try await accounts.confirm(user, password: form["password"])
                } catch {
                    throw counted(error, visit)
                }
                try await accounts.delete(user)
                return .end(see: SitePath.home)
            }
        )
    }
}
