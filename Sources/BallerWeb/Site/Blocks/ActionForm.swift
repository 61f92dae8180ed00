import BallerCore

/// A form that changes something, sent by POST.
struct ActionForm: Block {
    struct Field {
        enum Kind: String { case email, password, text, date, checkbox }

        let kind: Kind
        let name: String
        let label: String
        var value = ""
        /// Whether a checkbox is chosen at first.
        var isChosen = false
        /// What browsers may fill in, in the words of HTML.
        var autocomplete = "off"
    }

    struct Button {
        let text: String
        /// What is sent as `choice`; `nil` where there is one button.
        var choice: String?
    }

    let id: String
    let action: String
    var hidden: [(name: String, value: String)] = []
    var fields: [Field] = []
    let buttons: [Button]

    func html(with drawing: Drawing) throws -> String {
        var page = HTMLText()
        page.markup("<form class=\"filter action\" method=\"post\"")
        page.attribute("action", action)
        page.attribute("id", id)
        page.markup(">\n")
        for (name, value) in hidden {
            page.markup("<input type=\"hidden\"")
            page.attribute("name", name)
            page.attribute("value", value)
            page.markup(">\n")
        }
        for field in fields { write(field, to: &page) }
        page.markup("<p>")
        for button in buttons { write(button, to: &page) }
        page.markup("</p>\n</form>\n")
        return page.html
    }

    private func write(_ button: Button, to page: inout HTMLText) {
        page.markup("<button type=\"submit\"")
        if let choice = button.choice {
            page.attribute("name", "choice")
            page.attribute("value", choice)
        }
        page.markup(">")
        page.text(button.text)
        page.markup("</button>")
    }

    private func write(_ field: Field, to page: inout HTMLText) {
        let name = "\(id)-\(field.name)\(field.kind == .checkbox ? "-\(field.value)" : "")"
        page.markup("<p><label")
        page.attribute("for", name)
        page.markup(">")
        page.text(field.label)
        page.markup("</label><input")
        page.attribute("id", name)
        page.attribute("type", field.kind.rawValue)
        page.attribute("name", field.kind == .checkbox ? "\(field.name)_\(field.value)" : field.name)
        page.attribute("value", field.kind == .checkbox ? "yes" : field.value)
        if field.kind == .checkbox {
            if field.isChosen { page.markup(" checked") }
        } else {
            page.markup(" required maxlength=\"500\"")
            page.attribute("autocomplete", field.autocomplete)
        }
        page.markup("></p>\n")
    }
}
