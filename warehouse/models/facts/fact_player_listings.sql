-- about: One row per player and list of people that has him: what that list says of him.
-- key: listing, id
-- checks: unique, known(player_id, dim_players)
-- reads: players_listed, drops_listed_people
SELECT
    people.player_id,
    people.listing, -- The kind of list, such as `player_career_info`.
    people.source, -- NOT NULL; The source that the list is of.
    people.scheme, -- NOT NULL; Whose id the list has: `nba` or `bref`.
    people.id, -- The id as the list writes it.
    people.player_name, -- NOT NULL; The name as the list writes it.
    people.birth_date,
    people.first_season_year, -- …; NULL where not given.
    people.last_season_year, -- …; NULL where not given.
    people.debut_date, -- …; NULL where not given.
    people.position,
    people.height_inches,
    people.weight_pounds, -- …; NULL where not given.
    people.college, -- …; NULL where not given.
    people.import_batch_id,
    people.source_row
FROM @kept_records(players_listed, drops_listed_people) AS people
ORDER BY people.player_id, people.listing, people.id
