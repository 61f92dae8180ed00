import BallerUsers
import HTTPTypes
import Hummingbird

extension AccountRoutes {
    /// Signing in and out.
    func addSigningIn(to routes: inout RouteList) {
        routes.add(
            get(AccountPath.signIn, "The form to sign in.") { visit in
                guard visit.session == nil else { return .see(AccountPath.home) }
                return .page(pages.signIn(visit.token, back: AccountPath.home))
            }
        )
        routes.add(
            post(AccountPath.signIn, "Signs in.", ["address", "password", "back"]) { visit, form in
                let place = door.cookies.proxies.address(of: visit.request)
                if let seconds = guesses.wait(of: place) { return slowed(visit, form, seconds) }
                let outcome = try await Sessions(accounts).signIn(
                    form["address"],
                    form["password"],
                    agent: visit.agent,
                    earlier: visit.session?.token
                )
                switch outcome {
                case .done(let session):
                    guesses.forget(place)
                    return .begin(session, see: form.back)
                case .wait(let seconds): return slowed(visit, form, seconds)
                case .refused:
                    guesses.countWrong(of: place)
                    let words = "The address and the password do not belong together, or there is no such account."
                    let page = pages.signIn(visit.token, back: form.back, wrong: words)
                    return .page(page, wrong: Problem(.passwordRefused, words))
                }
            }
        )
        routes.add(
            post(AccountPath.signOut, "Signs out.") { visit, _ in
                if let session = visit.session { try await Sessions(accounts).end(session.token) }
                return .end(see: SitePath.home)
            }
        )
        routes.add(
            post(AccountPath.signOutEverywhere, "Ends all sessions of the account.") { visit, _ in
                try await Sessions(accounts).endAll(of: visit.user)
                return .end(see: AccountPath.signIn)
            }
        )
    }

    private func slowed(_ visit: Visit, _ form: FormPost, _ seconds: Int) -> VisitOutcome {
        let words = "Too many tries. The next one is looked at in \(seconds) \(seconds == 1 ? "second" : "seconds")."
        var problem = Problem(.tooManyGuesses, words)
        problem.retryAfter = seconds
        return .page(pages.signIn(visit.token, back: form.back, wrong: words), wrong: problem)
    }

    /// Links and passwords.
    func addPasswords(to routes: inout RouteList) {
        addLink(AccountPath.link, isSignUp: false, to: &routes)
        if users.allowsSignUp { addLink(AccountPath.signUp, isSignUp: true, to: &routes) }
        routes.add(
            get(AccountPath.password, "The form to set a password, for whom a link was given.") { visit in
                let pairs = try QueryString(visit.request.uri.query ?? "").pairs
                return .page(pages.password(visit.token, link: pairs.first { $0.name == "token" }?.value ?? ""))
            }
        )
        routes.add(
            post(AccountPath.password, "Sets a password by a link, and signs in.", ["link", "password"]) {
                visit,
                form in
                let user = try await accounts.setPassword(form["password"], byLink: form["link"])
                let sessions = Sessions(accounts)
                let session = try await sessions.begin(for: user, agent: visit.agent, earlier: visit.session?.token)
                return .begin(session, see: AccountPath.home)
            }
        )
        routes.add(
            post(AccountPath.newPassword, "Changes the password.", ["password", "new"]) { visit, form in
                let user = try visit.user
                try checkPace(visit)
                do {
                    try await accounts.changePassword(of: user, from: form["password"], to: form["new"])
                } catch {
                    throw counted(error, visit)
                }
                let session = try await Sessions(accounts).begin(for: user, agent: visit.agent, earlier: nil)
                return .begin(session, see: AccountPath.home)
            }
        )
    }

    /// Asking for a link, or for an account: the answer is the same whoever is asked for.
    private func addLink(_ path: String, isSignUp: Bool, to routes: inout RouteList) {
        routes.add(
            get(path, isSignUp ? "The form to make an account." : "The form to ask for a new password.") { visit in
                .page(pages.link(visit.token, isSignUp: isSignUp))
            }
        )
        routes.add(
            post(path, "Asks for a link to set the password.", ["address"]) { visit, form in
                let place = door.cookies.proxies.address(of: visit.request)
                if let seconds = wishes.wait(of: place) { throw Self.tooMany(seconds) }
                wishes.countWrong(of: place)
                if let user = try await accounts.askForLink(form["address"], mayCreate: isSignUp) { mails.add(user) }
                return .page(pages.linkAsked(isSignUp: isSignUp))
            }
        )
    }

    /// - Throws: a problem for whoever guesses at a password from a session that is not his.
    func checkPace(_ visit: Visit) throws(Problem) {
        if let seconds = guesses.wait(of: door.cookies.proxies.address(of: visit.request)) {
            throw Self.tooMany(seconds)
        }
    }

    func counted(_ error: any Error, _ visit: Visit) -> any Error {
        if case UsersError.passwordWrong = error {
            guesses.countWrong(of: door.cookies.proxies.address(of: visit.request))
        }
        return error
    }

    private static func tooMany(_ seconds: Int) -> Problem {
        var problem = Problem(.tooManyGuesses, "Too many tries came from here; wait a little.")
        problem.retryAfter = seconds
        return problem
    }
}
