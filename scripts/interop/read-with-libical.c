/* Reads a feed with libical and prints one line for each event: UID, start and end, title. Times are in UTC by the
   VTIMEZONEs of the feed, or days.
   cc read-with-libical.c $(pkg-config --cflags --libs libical) */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static void print_time(icalcomponent *calendar, icalproperty *property, struct icaltimetype time)
{
    if (time.is_date) {
        printf("\t%04d-%02d-%02d", time.year, time.month, time.day);
        return;
    }
    icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (tzid) {
        icaltimezone *zone = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(tzid));
        time = icaltime_set_timezone(&time, zone);
        time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    }
    printf("\t%04d-%02d-%02dT%02d:%02d:%02d.000Z", time.year, time.month, time.day, time.hour, time.minute,
           time.second);
}

int main(int count, char **arguments)
{
    if (count < 2) return 2;
    FILE *file = fopen(arguments[1], "rb");
    if (!file) return 2;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    if (!text || fread(text, 1, size, file) != (size_t)size) return 2;
    text[size] = 0;
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar) return 1;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        icalproperty *end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
        printf("%s", icalcomponent_get_uid(event));
        print_time(calendar, start, icalproperty_get_dtstart(start));
        print_time(calendar, end, icalproperty_get_dtend(end));
        const char *summary = icalcomponent_get_summary(event);
        putchar('\t');
        for (; summary && *summary; summary++) {
            if (*summary == '\n') fputs("\\n", stdout);
            else putchar(*summary);
        }
        putchar('\n');
    }
    return 0;
}
