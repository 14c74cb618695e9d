/** A service for video conferences, recognized by the address of a meeting. */
interface ConferenceService {
  name: string;
  /** The host, or the end of it: `zoom.us` stands for `itu.zoom.us` as well. */
  hosts: readonly string[];
  /** What the path of a meeting begins with; any path but `/` if absent. */
  path?: RegExp;
}

/** Services that people join by a link. A page about a meeting on the same host, or a recording, is no such link. */
const CONFERENCE_SERVICES: readonly ConferenceService[] = [
  { name: 'Zoom', hosts: ['zoom.us', 'zoom.com.cn', 'zoomgov.com'], path: /^\/(?!rec\/|recording)/ },
  { name: 'Microsoft Teams', hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'] },
  { name: 'Webex', hosts: ['webex.com'], path: /^\/(?!recordingservice\/)/ },
  { name: 'Google Meet', hosts: ['meet.google.com'] },
  { name: 'GoTo Meeting', hosts: ['meet.goto.com', 'gotomeeting.com', 'gotomeet.me', 'gotowebinar.com'] },
  {
    name: 'BigBlueButton',
    hosts: ['bigbluebutton.org'],
    path: /^\/(?:b|rooms|gl|bigbluebutton|html5client)\//,
  },
  { name: 'Jitsi Meet', hosts: ['meet.jit.si', '8x8.vc', 'kmeet.infomaniak.com'] },
  { name: 'Skype', hosts: ['join.skype.com', 'meet.lync.com'] },
  { name: 'Whereby', hosts: ['whereby.com'] },
  { name: 'BlueJeans', hosts: ['bluejeans.com'] },
  { name: 'Amazon Chime', hosts: ['chime.aws'] },
  { name: 'Interprefy', hosts: ['interpret.world', 'interprefy.com'] },
  { name: 'KUDO', hosts: ['kudoway.com', 'kudo.ai'] },
  { name: 'Tencent Meeting', hosts: ['meeting.tencent.com', 'voovmeeting.com'] },
  { name: 'Yandex Telemost', hosts: ['telemost.yandex.ru', 'telemost.360.yandex.ru'] },
];

const ANY_PATH = /^\//;

/** What the path of a meeting begins with, by host. */
const PATHS_BY_HOST: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CONFERENCE_SERVICES.flatMap(({ hosts, path }) =>
    hosts.map((host): [string, RegExp] => [host, path ?? ANY_PATH]),
  ),
);

/**
 * Hosts of BigBlueButton and Jitsi that an organization runs itself: `bbb.example.org/b/abc`, `jitsi.example.org/room`.
 */
const OWN_SERVER = /^(?:bbb|bigbluebutton|jitsi|meet-jitsi)\d*\.(?!org$)/;

/** Host and path of a web address, without a user name, which would hide the host. */
const HOST_AND_PATH = /^https?:\/\/([a-z\d.-]+)(?::\d+)?(\/[^?#]+)/i;

/** Whether a web address is that of a video conference, to join it. */
export function isConferenceLink(link: string): boolean {
  const [, host, path] = HOST_AND_PATH.exec(link) ?? [];
  if (host === undefined || path === undefined || path === '/') return false;
  const hostname = host.toLowerCase();
  if (OWN_SERVER.test(hostname)) return true;
  // `us02web.zoom.us`, then `zoom.us`.
  for (let at = 0; at >= 0; at = hostname.indexOf('.', at)) {
    if (at > 0) at++;
    const known = PATHS_BY_HOST.get(hostname.slice(at));
    if (known) return known.test(path);
  }
  return false;
}
