-- about: One row per two teams that met in the playoffs of a season: who won how often, and how far from the final that was.
-- key: league, season_year, first_team_id, second_team_id
-- reads: game_sides, ref_seasons, ref_team_seasons
-- A series has no number of its own in the records: it is the games of two teams, and whoever plays somebody else after it has won it.
WITH met AS (
    SELECT
        sides.league,
        sides.season_year,
        sides.team_id,
        sides.opponent_team_id,
        count(*) AS games,
        sum(CASE WHEN sides.points > sides.opponent_points THEN 1 ELSE 0 END) AS wins,
        min(sides.game_date) AS first_game_date,
        max(sides.game_date) AS last_game_date,
        max(CASE WHEN sides.game_date = seasons.playoffs_end_date THEN 1 ELSE 0 END) AS is_final,
        max(CASE WHEN sides.game_date = seasons.playoffs_end_date AND sides.points > sides.opponent_points THEN 1 ELSE 0 END)
            AS is_champion
    FROM game_sides AS sides
    INNER JOIN ref_seasons AS seasons ON sides.league = seasons.league AND sides.season_year = seasons.season_year
    WHERE sides.season_type = 'PLAYOFF'
    GROUP BY sides.league, sides.season_year, sides.team_id, sides.opponent_team_id
),

-- Sixteen teams have played four rounds of which nobody skips one since 1983-84.
fields AS (
    SELECT
        league,
        season_year,
        CASE WHEN count(DISTINCT team_id) = 16 THEN 4 END AS rounds
    FROM met
    WHERE season_year >= 1984
    GROUP BY league, season_year
),

numbered AS (
    SELECT
        met.*,
        row_number() OVER (
            PARTITION BY league, season_year, team_id
            ORDER BY first_game_date, last_game_date, opponent_team_id
        ) AS place,
        row_number() OVER (
            PARTITION BY league, season_year, team_id
            ORDER BY first_game_date DESC, last_game_date DESC, opponent_team_id DESC
        ) AS place_from_end
    FROM met
),

series AS (
    SELECT
        own.league,
        own.season_year,
        own.team_id AS first_team_id,
        own.opponent_team_id AS second_team_id,
        own.games,
        own.wins AS first_wins,
        other.wins AS second_wins,
        own.first_game_date,
        own.last_game_date,
        greatest(own.place, other.place) AS place,
        -- Whoever wins the last game of all has won the final. Four games win every series, and shorter ones are over when one
        -- of the two goes on.
        CASE
            WHEN own.is_champion = 1 THEN own.team_id
            WHEN other.is_champion = 1 THEN other.team_id
            WHEN own.place_from_end > 1 AND other.place_from_end > 1 THEN CAST(NULL AS BIGINT)
            WHEN own.place_from_end > 1 OR own.wins >= 4 THEN own.team_id
            WHEN other.place_from_end > 1 OR other.wins >= 4 THEN other.team_id
        END AS winner_team_id,
        own.is_final = 1 AS is_final
    FROM numbered AS own
    INNER JOIN numbered AS other
        ON
            own.league = other.league
            AND own.season_year = other.season_year
            AND own.team_id = other.opponent_team_id
            AND own.opponent_team_id = other.team_id
    WHERE own.team_id < own.opponent_team_id
),

-- Where the winner went from here: the series that he began next.
steps AS (
    SELECT
        series.league,
        series.season_year,
        series.first_team_id,
        series.second_team_id,
        series.is_final,
        later.first_team_id AS next_first_team_id,
        later.second_team_id AS next_second_team_id
    FROM series
    LEFT JOIN numbered AS own
        ON
            series.league = own.league
            AND series.season_year = own.season_year
            AND series.winner_team_id = own.team_id
            AND own.opponent_team_id
            = CASE WHEN series.winner_team_id = series.first_team_id THEN series.second_team_id ELSE series.first_team_id END
    LEFT JOIN numbered AS next
        ON
            own.league = next.league
            AND own.season_year = next.season_year
            AND own.team_id = next.team_id
            AND own.place + 1 = next.place
    LEFT JOIN series AS later
        ON
            next.league = later.league
            AND next.season_year = later.season_year
            AND least(next.team_id, next.opponent_team_id) = later.first_team_id
            AND greatest(next.team_id, next.opponent_team_id) = later.second_team_id
),

distances AS (
    SELECT
        steps.league,
        steps.season_year,
        steps.first_team_id,
        steps.second_team_id,
        CASE
            WHEN steps.is_final THEN 0
            WHEN one.is_final THEN 1
            WHEN two.is_final THEN 2
            WHEN three.is_final THEN 3
            WHEN four.is_final THEN 4
        END AS steps_to_final
    FROM steps
    LEFT JOIN steps AS one
        ON
            steps.league = one.league
            AND steps.season_year = one.season_year
            AND steps.next_first_team_id = one.first_team_id
            AND steps.next_second_team_id = one.second_team_id
    LEFT JOIN steps AS two
        ON
            one.league = two.league
            AND one.season_year = two.season_year
            AND one.next_first_team_id = two.first_team_id
            AND one.next_second_team_id = two.second_team_id
    LEFT JOIN steps AS three
        ON
            two.league = three.league
            AND two.season_year = three.season_year
            AND two.next_first_team_id = three.first_team_id
            AND two.next_second_team_id = three.second_team_id
    LEFT JOIN steps AS four
        ON
            three.league = four.league
            AND three.season_year = four.season_year
            AND three.next_first_team_id = four.first_team_id
            AND three.next_second_team_id = four.second_team_id
),

counted AS (
    SELECT
        series.*,
        distances.steps_to_final,
        fields.rounds,
        max(distances.steps_to_final) OVER (PARTITION BY series.league, series.season_year) AS most_steps
    FROM series
    INNER JOIN distances
        ON
            series.league = distances.league
            AND series.season_year = distances.season_year
            AND series.first_team_id = distances.first_team_id
            AND series.second_team_id = distances.second_team_id
    LEFT JOIN fields ON series.league = fields.league AND series.season_year = fields.season_year
),

placed AS (
    SELECT
        series.league,
        series.season_year,
        series.first_team_id,
        series.second_team_id,
        CAST(series.games AS INTEGER) AS games,
        CAST(series.first_wins AS INTEGER) AS first_wins,
        CAST(series.second_wins AS INTEGER) AS second_wins,
        series.first_game_date,
        series.last_game_date,
        series.winner_team_id,
        -- Counted from the final where it is known, since teams may skip a round; from the beginning while it is to come.
        CAST(coalesce(series.most_steps - series.steps_to_final + 1, series.place) AS INTEGER) AS round_number,
        CAST(coalesce(series.steps_to_final, series.rounds - series.place) AS INTEGER) AS steps_to_final
    FROM counted AS series
)

SELECT
    series.league,
    series.season_year,
    series.first_team_id,
    series.second_team_id,
    series.games,
    series.first_wins,
    series.second_wins,
    series.first_game_date,
    series.last_game_date,
    series.winner_team_id,
    series.round_number,
    series.steps_to_final,
    CASE
        WHEN series.steps_to_final = 0 THEN 'FINALS'
        WHEN series.steps_to_final = 1 AND first_team.conference = second_team.conference THEN 'CONFERENCE_FINALS'
        WHEN series.steps_to_final = 1 AND first_team.conference IS NULL AND first_team.division = second_team.division THEN 'DIVISION_FINALS'
        WHEN series.steps_to_final = 1 THEN 'SEMIFINALS'
        WHEN series.steps_to_final = 2 AND first_team.conference = second_team.conference THEN 'CONFERENCE_SEMIFINALS'
        WHEN series.steps_to_final = 2 AND first_team.conference IS NULL AND first_team.division = second_team.division THEN 'DIVISION_SEMIFINALS'
        WHEN series.steps_to_final = 2 THEN 'QUARTERFINALS'
        WHEN series.steps_to_final > 2 THEN 'FIRST_ROUND'
    END AS round_name
FROM placed AS series
LEFT JOIN ref_team_seasons AS first_team
    ON series.first_team_id = first_team.team_id AND series.season_year = first_team.season_year
LEFT JOIN ref_team_seasons AS second_team
    ON series.second_team_id = second_team.team_id AND series.season_year = second_team.season_year
