import BallerUsers

/// The pages of whom nobody knows yet: signing in, asking for a link, setting the password.
struct SignInPages: Sendable {
    let users: WebUsers

    func signIn(_ token: SecretToken, back: String, wrong: String? = nil) -> Page {
        var links = [PageLink(text: "Forgotten the password?", link: AccountPath.link)]
        if users.allowsSignUp { links.append(PageLink(text: "Make an account", link: AccountPath.signUp)) }
        return page(
            "Sign in",
            "For readers with an account.",
            [
                wrong.map { WordsBlock("wrong", .lead, [Run($0)]) },
                ActionForm(
                    id: "sign-in",
                    action: AccountPath.signIn,
                    token: token,
                    hidden: [("back", back)],
                    fields: [
                        .init(kind: .email, name: "address", label: "E-mail address", autocomplete: "username"),
                        .init(
                            kind: .password,
                            name: "password",
                            label: "Password",
                            autocomplete: "current-password"
                        ),
                    ],
                    button: "Sign in"
                ),
                WordsBlock.more("others", links),
            ]
        )
    }

    /// The page that asks for a link, to an account that there is or for one that is to be.
    func link(_ token: SecretToken, isSignUp: Bool) -> Page {
        let words =
            isSignUp
            ? "Give your e-mail address; a link at which you choose a password comes to it."
            : "Give the e-mail address of your account; a link at which you set a new password comes to it."
        return page(
            isSignUp ? "Make an account" : "A new password",
            words,
            [
                WordsBlock("about", .lead, [Run(words)]),
                users.mailer == nil ? WordsBlock("by-hand", .note, [Run(Self.byHand)]) : nil,
                ActionForm(
                    id: "link",
                    action: isSignUp ? AccountPath.signUp : AccountPath.link,
                    token: token,
                    fields: [
                        .init(kind: .email, name: "address", label: "E-mail address", autocomplete: "username")
                    ],
                    button: "Send the link"
                ),
            ]
        )
    }

    /// The same whether the address is known or not.
    func linkAsked(isSignUp: Bool) -> Page {
        let words =
            isSignUp
            ? "If that is an e-mail address, a link is on its way to it; it also works if there was an account already."
            : "If there is an account of that address, a link is on its way to it."
        return page(
            "Look into your mail",
            words,
            [
                WordsBlock("about", .lead, [Run(users.mailer == nil ? Self.byHand : words)]),
                WordsBlock("again", .note, ["One link in five minutes is sent, and it works once, within a day."]),
            ]
        )
    }

    /// `link` is what came with the address of the page.
    func password(_ token: SecretToken, link: String) -> Page {
        page(
            "Choose a password",
            "The last step to an account.",
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        Run(
                            "At least \(PasswordHasher.lengths.lowerBound) characters; several words are easy to keep in mind."
                        )
                    ]
                ),
                ActionForm(
                    id: "password",
                    action: AccountPath.password,
                    token: token,
                    hidden: [("link", link)],
                    fields: [
                        .init(kind: .password, name: "password", label: "Password", autocomplete: "new-password")
                    ],
                    button: "Set the password"
                ),
                WordsBlock("note", .note, ["Whoever was signed in to the account before is signed out."]),
            ]
        )
    }

    private static let byHand =
        "This server sends no mail: whoever runs it sees that you asked, and passes the link on to you."

    private func page(_ title: String, _ about: String, _ blocks: [(any Block)?]) -> Page {
        Page(title, about, nil, crumbs: [Run("Account", link: AccountPath.home)], blocks)
    }
}
