-- about: Columns of a printed line of shooting by distance, in the order of the page.
-- parameters: row
-- any:
{row}.minutes_played,
@shooting_numbers({row})
