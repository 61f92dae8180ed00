-- about: One row per player of box scores without ids who is known: by name and day of birth, by the name alone where one of that name played in the season, or by the day of birth and a part of the name.
-- key: player_name, birth_date, season_year
-- reads: raw_box_scores__players, known_people, named_people, same_players
-- without: raw_box_scores__players
WITH listed AS (
    SELECT
        player_name,
        birth_date,
        @season_of_page(@digits_of_day(game_date)) AS season_year
    FROM raw_box_scores__players
    GROUP BY player_name, birth_date, @season_of_page(@digits_of_day(game_date))
),

folded AS (
    SELECT
        listed.*,
        replace(@plain_name(listed.player_name), ' ', '') AS joined_name,
        @last_word(@plain_name(listed.player_name)) AS last_word
    FROM listed
),

people AS (
    SELECT
        names.joined_name,
        names.last_word,
        people.birth_date,
        people.other_birth_date,
        people.first_season_year,
        people.last_season_year,
        CASE WHEN names.side = 'nba' THEN CAST(names.person_id AS BIGINT) ELSE @bref_player_number(names.person_id) END AS player_id
    FROM named_people AS names
    INNER JOIN known_people AS people ON names.side = people.side AND names.person_id = people.person_id
),

fitting AS (
    SELECT
        folded.player_name,
        folded.birth_date,
        folded.season_year,
        people.player_id,
        -- Some have a second number, of a club that came for a preseason game, and no season under it.
        CASE
            WHEN
                folded.season_year >= people.first_season_year
                AND folded.season_year <= coalesce(people.last_season_year, 9999)
                THEN 0
            ELSE 1
        END AS doubt
    FROM folded
    INNER JOIN people
        ON
            folded.joined_name = people.joined_name
            AND (folded.birth_date = people.birth_date OR folded.birth_date = people.other_birth_date)
    UNION
    SELECT
        folded.player_name,
        folded.birth_date,
        folded.season_year,
        people.player_id,
        2 AS doubt
    FROM folded
    INNER JOIN people
        ON
            folded.joined_name = people.joined_name
            AND folded.season_year >= people.first_season_year
            AND folded.season_year <= coalesce(people.last_season_year, 9999)
    UNION
    SELECT
        folded.player_name,
        folded.birth_date,
        folded.season_year,
        people.player_id,
        3 AS doubt
    FROM folded
    INNER JOIN people
        ON
            folded.last_word = people.last_word
            AND (folded.birth_date = people.birth_date OR folded.birth_date = people.other_birth_date)
),

surest AS (
    SELECT
        player_name,
        birth_date,
        season_year,
        min(doubt) AS doubt
    FROM fitting
    GROUP BY player_name, birth_date, season_year
)

SELECT
    fitting.player_name,
    fitting.birth_date,
    fitting.season_year,
    min(fitting.player_id) AS player_id
FROM fitting
INNER JOIN surest
    ON
        fitting.player_name = surest.player_name
        AND coalesce(CAST(fitting.birth_date AS STRING), '') = coalesce(CAST(surest.birth_date AS STRING), '')
        AND fitting.season_year = surest.season_year
        AND fitting.doubt = surest.doubt
GROUP BY fitting.player_name, fitting.birth_date, fitting.season_year
HAVING count(DISTINCT fitting.player_id) = 1
