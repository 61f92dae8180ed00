import BallerUsers

extension ActionForm {
    /// A form of a reader, with the token that shows where it comes from.
    init(
        id: String,
        action: String,
        token: SecretToken,
        hidden: [(name: String, value: String)] = [],
        fields: [Field] = [],
        button: String
    ) {
        self.init(
            id: id,
            action: action,
            hidden: [(FormPost.tokenField, token.formToken)] + hidden,
            fields: fields,
            buttons: [Button(text: button)]
        )
    }
}
