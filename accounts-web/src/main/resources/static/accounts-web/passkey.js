/* Passkeys: signing in by fingerprint or face, and registering a device for it. Forms with data-passkey stay hidden where the browser cannot do it. */
(() => {
  'use strict';

  const CANCELLED = '没有完成验证：可能取消了，或等得太久。请再试一次，或改用其他方式。';
  const OLD = '这个浏览器或设备不支持，请换新一些的浏览器，或改用其他方式登录。';
  const UNKNOWN = '这里不认识这个指纹登录，可能已经移除。请用密码或验证码登录，再到“我的账号”里重新添加。';
  const KNOWN_ALREADY = '这台设备已经添加过了，可以直接用来登录。';
  const NOT_KEPT = '没有添加成功，请再试一次。';
  const AWAY = '现在连不上服务，请检查网络，稍后再试。';

  const toBytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const toText = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const listed = (credentials) =>
    (credentials || []).map((one) => ({ ...one, id: toBytes(one.id) }));

  /** What a person is told. */
  class Refused extends Error {}

  async function post(form, address, body) {
    let response;
    try {
      response = await fetch(address, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json',
          [form.dataset.csrfHeader]: form.elements._csrf.value,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    } catch (e) {
      throw new Refused(AWAY);
    }
    if (response.status >= 500) throw new Refused(AWAY);
    return response;
  }

  async function signIn(form) {
    const options = await (await post(form, '/webauthn/authenticate/options')).json();
    const credential = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: toBytes(options.challenge),
        allowCredentials: listed(options.allowCredentials),
      },
    });
    const { response } = credential;
    const back = new URLSearchParams({ back: form.dataset.back || '/' });
    const answer = await post(form, `/login/webauthn?${back}`, {
      id: credential.id,
      rawId: toText(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment,
      clientExtensionResults: {},
      response: {
        authenticatorData: toText(response.authenticatorData),
        clientDataJSON: toText(response.clientDataJSON),
        signature: toText(response.signature),
        userHandle: response.userHandle ? toText(response.userHandle) : undefined,
      },
    });
    if (!answer.ok) throw new Refused(UNKNOWN);
    location.assign((await answer.json()).next);
  }

  async function register(form) {
    const offer = await post(form, '/webauthn/register/options');
    if (offer.status === 403 && offer.headers.get('Location')) {
      location.assign(offer.headers.get('Location'));
      return;
    }
    if (!offer.ok) throw new Refused(NOT_KEPT);
    const options = await offer.json();
    const credential = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: toBytes(options.challenge),
        user: { ...options.user, id: toBytes(options.user.id) },
        excludeCredentials: listed(options.excludeCredentials),
      },
    });
    const { response } = credential;
    const answer = await post(form, '/webauthn/register', {
      publicKey: {
        credential: {
          id: credential.id,
          rawId: toText(credential.rawId),
          type: credential.type,
          authenticatorAttachment: credential.authenticatorAttachment,
          clientExtensionResults: {},
          response: {
            attestationObject: toText(response.attestationObject),
            clientDataJSON: toText(response.clientDataJSON),
            transports: response.getTransports ? response.getTransports() : [],
          },
        },
        label: form.elements.label.value,
      },
    });
    if (!answer.ok) throw new Refused(NOT_KEPT);
    location.assign(form.dataset.back);
    location.reload();
  }

  function explain(error, form) {
    if (error instanceof Refused) return error.message;
    switch (error.name) {
      case 'InvalidStateError': return KNOWN_ALREADY;
      case 'NotSupportedError': return OLD;
      case 'SecurityError': return `请用 ${form.dataset.origin} 打开本站，再用指纹或面容登录。`;
      case 'NotAllowedError':
      case 'AbortError': return CANCELLED;
      default: return OLD;
    }
  }

  async function run(form, work) {
    const problem = form.querySelector('.problem');
    const button = form.querySelector('button');
    problem.hidden = true;
    button.setAttribute('aria-busy', 'true');
    button.disabled = true;
    try {
      await work(form);
    } catch (error) {
      problem.textContent = explain(error, form);
      problem.hidden = false;
    } finally {
      button.removeAttribute('aria-busy');
      button.disabled = false;
    }
  }

  if (!window.PublicKeyCredential || !navigator.credentials || !window.isSecureContext) return;
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const work = form.dataset.passkey === 'register' ? register : signIn;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run(form, work);
    });
    form.hidden = false;
  });
  document.querySelectorAll('[data-passkey-missing]').forEach((note) => { note.hidden = true; });
})();
