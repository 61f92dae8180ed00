-- about: Columns of a printed line of a player's season totals, in the order of the page.
-- parameters: row
-- any:
{row}.minutes_played,
@box_columns({row}),
{row}.triple_doubles
