-- about: One row per pair of a Basketball-Reference player and an NBA number that have a name, a day of birth, the last name and the very same seasons, a pick of a draft or lines of games in common.
-- key: bref_player_id, nba_player_id
-- reads: known_people, named_people, ref_player_overrides, same_lines, same_picks
-- without: bref_players_named
SELECT
    pages.person_id AS bref_player_id,
    nba.person_id AS nba_player_id
FROM named_people AS pages
INNER JOIN named_people AS nba ON pages.joined_name = nba.joined_name
WHERE pages.side = 'bref' AND nba.side = 'nba'
UNION
SELECT
    pages.person_id AS bref_player_id,
    nba.person_id AS nba_player_id
FROM known_people AS pages
INNER JOIN known_people AS nba ON pages.birth_date = nba.birth_date OR pages.birth_date = nba.other_birth_date
WHERE pages.side = 'bref' AND nba.side = 'nba'
UNION
SELECT
    pages.person_id AS bref_player_id,
    nba.person_id AS nba_player_id
FROM (
    SELECT names.person_id, names.last_word, people.first_season_year, people.last_season_year
    FROM named_people AS names
    INNER JOIN known_people AS people ON names.side = people.side AND names.person_id = people.person_id
    WHERE names.side = 'bref'
) AS pages
INNER JOIN (
    SELECT names.person_id, names.last_word, people.first_season_year, people.last_season_year
    FROM named_people AS names
    INNER JOIN known_people AS people ON names.side = people.side AND names.person_id = people.person_id
    WHERE names.side = 'nba'
) AS nba
    ON
        pages.last_word = nba.last_word
        AND pages.first_season_year = nba.first_season_year
        AND pages.last_season_year = nba.last_season_year
UNION
SELECT
    bref_player_id,
    CAST(nba_player_id AS STRING) AS nba_player_id
FROM same_lines
WHERE equal_lines > 0
UNION
SELECT
    bref_player_id,
    nba_player_id
FROM same_picks
UNION
SELECT
    bref_player_id,
    CAST(nba_player_id AS STRING) AS nba_player_id
FROM ref_player_overrides
